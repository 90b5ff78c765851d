/** The hosts that kits are tried on, where this machine has them. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const HOSTS = [
  {name: 'plain PHP', kits: /kits\/plain-php\./, advice: 'apt-get install php-cli', here: () => onPath('php')},
  {
    name: 'CodeIgniter and Laravel views',
    kits: /kits\/views\./,
    advice: 'apt-get install php-cli php-illuminate-view',
    here: () => onPath('php') && existsSync('/usr/share/php/Illuminate/View'),
  },
  {
    name: 'WordPress',
    kits: /kits\/wordpress\./,
    advice: 'apt-get install php-cli php-mysql php-xml php-zip wordpress mariadb-server',
    here: () => onPath('php') && onPath('mariadbd') && existsSync('/usr/share/wordpress/wp-load.php'),
  },
];

export const missingHosts = () => HOSTS.filter(({here}) => !here());
