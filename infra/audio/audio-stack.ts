import { Annotations, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CustomResourceLog } from '../custom-resource-log';
import { artIn } from './art';
import { FileCopy } from './file-copy';
import { TrackBucket } from './track-bucket';
import { TrackDistribution } from './track-distribution';
import type { Track } from './tracks';

export interface AudioStackProps extends StackProps {
  readonly tracks: readonly Track[];
  /** A folder for what is made on the way. */
  readonly folder: string;
}

/** Audio: the coaching track of every locale, at an address that Alexa's players can reach. */
export class AudioStack extends Stack {
  /** The address of each locale's track. */
  readonly trackUrls: Readonly<Record<string, string>>;
  /** The address of the picture beside a walk. */
  readonly artUrl: string;
  readonly distributionId: string;

  constructor(scope: Construct, id: string, props: AudioStackProps) {
    super(scope, id, props);
    const { bucket } = new TrackBucket(this, 'Tracks');
    const { distribution } = new TrackDistribution(this, 'Delivery', { bucket });
    const { log } = new CustomResourceLog(this, 'CopyLog');

    const byKey = new Map(props.tracks.map((track) => [track.key, track]));
    for (const track of byKey.values()) {
      const published = { ...track, contentType: 'audio/mpeg' } as const;
      new FileCopy(this, `Track-${track.locale}`, { bucket, published, log });
    }
    const art = artIn(props.folder);
    new FileCopy(this, 'Art', { bucket, published: art, log });
    this.sayWhatIsUsedInstead(props.tracks);
    new CfnOutput(this, 'BucketName', { description: 'The bucket of the tracks', value: bucket.bucketName });
    this.distributionId = distribution.distributionId;
    this.artUrl = `https://${distribution.distributionDomainName}/${art.key}`;
    this.trackUrls = Object.fromEntries(
      props.tracks.map(({ locale, key }) => [
        locale,
        `https://${distribution.distributionDomainName}/${key}`,
      ]),
    );
  }

  private sayWhatIsUsedInstead(tracks: readonly Track[]): void {
    for (const instead of new Set(tracks.map((track) => track.instead))) {
      if (instead === undefined) continue;
      const without = tracks.filter((track) => track.instead === instead);
      const locales = without.map(({ locale }) => locale).join(', ');
      Annotations.of(this).addInfo(
        `No track was rendered for ${locales}; used instead: ${instead}. See "npm run audio".`,
      );
    }
  }
}
