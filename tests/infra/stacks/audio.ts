import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { silentTrack } from '../../../infra/audio/silent-track';
import { tracksIn } from '../../../infra/audio/tracks';
import { LOCALES } from '../../../infra/skill-package/locales';
import { deployed } from './deployed';

const { templates, stacks } = deployed();
const template = templates.Audio;

test('the bucket is private, encrypted, and speaks TLS only', () => {
  template?.hasResourceProperties('AWS::S3::Bucket', {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  });
  template?.hasResourceProperties('AWS::S3::BucketPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      ]),
    },
  });
});

test('only this distribution reads it, with its own signature', () => {
  template?.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
    OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
  });
  template?.hasResourceProperties('AWS::S3::BucketPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Allow',
          Action: 's3:GetObject',
          Principal: { Service: 'cloudfront.amazonaws.com' },
          Condition: { StringEquals: { 'AWS:SourceArn': Match.anyValue() } },
        }),
      ]),
    },
  });
});

test('players get the track over TLS, from caches that keep it, and may ask for a part of it', () => {
  template?.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: {
      DefaultCacheBehavior: {
        ViewerProtocolPolicy: 'https-only',
        AllowedMethods: ['GET', 'HEAD'],
        // CloudFront's "CachingOptimized": keeps what S3 says may be kept, and answers ranges from it.
        CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
        // A compressed answer could not be asked for in parts.
        Compress: false,
      },
    },
  });
});

test('a track is uploaded under a name that is never used for another, to be kept for a year', () => {
  const [copy] = Object.values(template?.findResources('Custom::TrackCopy') ?? {});
  const call = JSON.stringify(copy?.Properties.Create);
  expect(call).toMatch(/copyObject/);
  expect(call).toMatch(/public, max-age=31536000, immutable/);
  expect(call).toMatch(/[0-9a-f]{16}\.mp3/);
  // Nothing is deleted: a walk that is under way goes on with the track it began with.
  expect(copy?.Properties.Delete).toBeUndefined();
});

test('without a rendered track synth says what is used instead', () => {
  Annotations.fromStack(stacks.audio).hasInfo(
    '*',
    Match.stringLikeRegexp('No track was rendered for en-US.*used instead: an hour of silence'),
  );
});

describe('the tracks of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steady-stride-audio-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const locales = Object.keys(LOCALES);

  test('are silence when there is none', () => {
    const tracks = tracksIn(folder, locales);
    expect(tracks.map(({ locale }) => locale)).toEqual(locales);
    expect(new Set(tracks.map(({ instead }) => instead))).toEqual(
      new Set(['an hour of silence, with the coach in the captions']),
    );
  });

  test('are shared within a language, and named after what is in them', () => {
    writeFileSync(join(folder, 'en-US.mp3'), 'one');
    writeFileSync(join(folder, 'en-IN.mp3'), 'two');
    const before = tracksIn(folder, locales);
    expect(before.map(({ locale, file, instead }) => [locale, basename(file), instead])).toEqual([
      ['en-US', 'en-US.mp3', undefined],
      ['en-GB', 'en-US.mp3', 'the track of en-US'],
      ['en-CA', 'en-US.mp3', 'the track of en-US'],
      ['en-AU', 'en-US.mp3', 'the track of en-US'],
      ['en-IN', 'en-IN.mp3', undefined],
    ]);
    writeFileSync(join(folder, 'en-US.mp3'), 'one, mended');
    const after = tracksIn(folder, locales);
    expect(after.map(({ key }, index) => key === before[index]?.key)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

test('an hour of silence is an hour of whole MP3 frames, each as long as the next', () => {
  const mp3 = silentTrack(60);
  // MPEG-2 Layer III, 16 kbit/s, 24 kHz: 48 bytes and 24 ms a frame.
  expect(mp3.length / 48).toBe(3_600_000 / 24);
  for (const frame of [0, 1, 74_999, 149_999]) {
    expect([...mp3.subarray(frame * 48, frame * 48 + 4)]).toEqual([0xff, 0xf3, 0x24, 0xc0]);
    expect(mp3.subarray(frame * 48 + 4, (frame + 1) * 48).every((byte) => byte === 0)).toBe(true);
  }
});

test('the picture beside a walk is a PNG under the same roof, and the skill knows its address', () => {
  const copies = Object.values(template?.findResources('Custom::TrackCopy') ?? {});
  const calls = copies.map(({ Properties }) => JSON.stringify(Properties.Create));
  const art = calls.find((call) => call.includes('image/png'));
  const key = /Key\W+([0-9a-f]{16}\.png)/.exec(art ?? '')?.[1] ?? 'none';
  const [lambda] = Object.values(
    templates.SkillFunction?.findResources('AWS::Lambda::Function', {
      Properties: { Description: 'Steady Stride: answers Alexa' },
    }) ?? {},
  );
  expect(JSON.stringify(lambda?.Properties.Environment.Variables.ART_URL)).toContain(key);
});
