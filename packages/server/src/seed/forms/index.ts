import type {FormDefinition} from '@mpp-sdk/contract';
import {aktaLahir} from './akta-lahir.js';
import {kartuKuning, pbbPengurangan, penelitian, reklame, sppIrt} from './business.js';
import {ahliWaris, aktaKematian, kia, kkTambah} from './family.js';
import {ktpHilang} from './ktp-hilang.js';
import {nib} from './nib.js';
import {npwpOp} from './npwp-op.js';
import {pbg} from './pbg.js';
import {pengaduan} from './pengaduan.js';
import {pindahKeluar} from './pindah-keluar.js';
import {withPurposes} from './purposes.js';
import {sipNakes} from './sip-nakes.js';
import {sktm} from './sktm.js';
import {sku} from './sku.js';
import {domisili, kehilangan, keramaian, pengantarNikah, tebangPohon} from './village.js';

/** All sample forms; none is bound to a region. */
export const forms: FormDefinition[] = [
  ktpHilang,
  aktaLahir,
  pindahKeluar,
  nib,
  sipNakes,
  pbg,
  npwpOp,
  pengaduan,
  sktm,
  sku,
  kkTambah,
  aktaKematian,
  kia,
  ahliWaris,
  domisili,
  pengantarNikah,
  kehilangan,
  keramaian,
  tebangPohon,
  kartuKuning,
  sppIrt,
  reklame,
  penelitian,
  pbbPengurangan,
].map(withPurposes);
