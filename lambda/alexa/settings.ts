import { isZone } from '../week/calendar';
import { type AlexaServices, call } from './service';

/**
 * The time zone set on the device, as an IANA name; undefined when none is set (204), the service
 * refuses or does not answer in time, or the name is not one this runtime knows. Needs no permission.
 */
export async function deviceTimeZone(services: AlexaServices, deviceId: string): Promise<string | undefined> {
  try {
    const path = `/v2/devices/${encodeURIComponent(deviceId)}/settings/System.timeZone`;
    const { status, body } = await call(services, 'GET', path);
    return status === 200 && typeof body === 'string' && isZone(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
