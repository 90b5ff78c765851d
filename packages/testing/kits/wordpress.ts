/** A fresh WordPress from Debian's package, with its database, a bare theme and its first administrator. */
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {openMariaDb} from './mariadb.js';
import {servePhp} from './php.js';

const PACKAGE = '/usr/share/wordpress';
export const ADMIN = {name: 'admin', password: 'sandi-uji-wordpress'};

export interface WordPress {
  url: string;
  /** Runs PHP inside this WordPress and answers what it prints. */
  run(code: string): Promise<string>;
  stop(): Promise<void>;
}

const config = (socket: string) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) { define("{$name}_KEY", $name); define("{$name}_SALT", $name); }
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('FS_METHOD', 'direct');
// The port is free only once it is taken: what is asked for is what the site is called.
if (isset($_SERVER['HTTP_HOST'])) { define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']); define('WP_SITEURL', WP_HOME); }
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';`;

const THEME = `<!doctype html><html lang="id"><head><meta charset="utf-8"><link rel="icon" href="data:,"><?php wp_head(); ?></head>
<body><?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>`;

const INSTALL = `
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Situs', '${ADMIN.name}', 'admin@situs.test', false, '', '${ADMIN.password}');
switch_theme('situs');`;

export async function openWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-wordpress-'));
  const database = await openMariaDb();
  cpSync(PACKAGE, folder, {recursive: true, dereference: true, filter: (path) => !path.endsWith('/.htaccess')});
  writeFileSync(join(folder, 'wp-config.php'), config(database.socket));
  const theme = join(folder, 'wp-content/themes/situs');
  mkdirSync(theme, {recursive: true});
  writeFileSync(join(theme, 'style.css'), '/* Theme Name: Situs */');
  writeFileSync(join(theme, 'index.php'), THEME);
  // WordPress would fetch its pictures of emoji from the network.
  writeFileSync(join(theme, 'functions.php'), "<?php remove_action('wp_head', 'print_emoji_detection_script', 7);");

  const script = async (code: string, first = '') => {
    const {stdout} = await promisify(execFile)('php', ['-d', 'display_errors=stderr', '-r', first + code], {
      cwd: folder,
    });
    return stdout;
  };
  await script(
    `(new mysqli('localhost', 'root', '', '', 0, '${database.socket}'))->query('CREATE DATABASE wordpress');`,
  );
  const load = "$_SERVER['HTTP_HOST'] = 'localhost'; require './wp-load.php';";
  await script(INSTALL, `define('WP_INSTALLING', true); ${load}`);
  const site = await servePhp(folder);
  return {
    url: site.url,
    run: (code) => script(code, load),
    async stop() {
      await site.stop();
      await database.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
