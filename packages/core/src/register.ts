import {define} from './define.js';
import {MppProvider} from './mpp-provider.js';

define('mpp-provider', MppProvider);
