import {deviceStore, type DeviceStore} from '@mpp-sdk/core';

const CIPHER = {name: 'AES-GCM', length: 256};

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** Encrypts under one key per origin that no script can read out: a copied database file is of no use without this browser. */
export interface Cipher {
  seal(plain: BufferSource): Promise<Sealed>;
  /** Rejects what was sealed under another key. */
  open(sealed: Sealed): Promise<ArrayBuffer>;
}

export function createCipher(keys: DeviceStore = deviceStore('mpp-sdk-keys')): Cipher {
  let key: Promise<CryptoKey> | undefined;
  const keyOnce = (): Promise<CryptoKey> => {
    key ??= crypto.subtle
      .generateKey(CIPHER, false, ['encrypt', 'decrypt'])
      .then((fresh) => keys.getOrSet('drafts', fresh));
    key.catch(() => (key = undefined));
    return key;
  };
  return {
    async seal(plain) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return {iv, data: await crypto.subtle.encrypt({name: CIPHER.name, iv}, await keyOnce(), plain)};
    },
    open: async ({iv, data}) => crypto.subtle.decrypt({name: CIPHER.name, iv}, await keyOnce(), data),
  };
}
