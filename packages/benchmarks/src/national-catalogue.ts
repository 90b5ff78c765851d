import type {Agency, Service} from '@mpp-sdk/contract';

const beginnings = 'suka tanjung karang banjar giri wono mojo bata lubuk muara sungai padang bukit ranca cipta'.split(
  ' ',
);
const endings = 'maju jaya sari harjo negara bangun mulya indah raya asri tani rejo luhur makmur agung sentosa'.split(
  ' ',
);
const forms = ['', 'Penerbitan ', 'Pelayanan ', 'Permohonan ', 'Pengurusan '];

/** An invented name for a regency or city; as many different ones as are asked for, always the same. */
export function regionName(at: number): string {
  const word = beginnings[at % beginnings.length]! + endings[Math.floor(at / beginnings.length) % endings.length]!;
  return `${at % 5 === 0 ? 'Kota' : 'Kabupaten'} ${word[0]!.toUpperCase()}${word.slice(1)}`;
}

/**
 * The services of `regions` regencies as one catalogue: every one of the sample in every regency, with its own wording of the
 * name, its own choice of aliases, and the regency's own agencies. In pages of one regency.
 */
export function* nationalServices(sample: readonly Service[], count: number): Generator<Service[]> {
  for (let region = 0, made = 0; made < count; region++) {
    const place = regionName(region);
    const page = sample.slice(0, count - made).map((service, at) => variation(service, region, at, place));
    made += page.length;
    yield page;
  }
}

function variation(service: Service, region: number, at: number, place: string): Service {
  const form = forms[(region * 7 + at * 3) % forms.length]!;
  const aliases = (service.aliases ?? []).filter((_, index) => (region + at + index) % 3 > 0);
  const {id, name, short} = service.agency;
  const agency: Agency = {
    id: `${id}-${region}`,
    name: {...name, id: `${name.id} ${place}`},
    ...(short && {short: `${short} ${place}`}),
  };
  return {
    ...service,
    id: `r${region}.${service.id}`,
    agency,
    name: {...service.name, id: `${form}${service.name.id} ${place}`},
    aliases: region % 4 === 0 ? [...aliases, `${aliases[0] ?? service.name.id} ${place}`] : aliases,
  };
}
