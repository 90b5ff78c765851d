import {testStates} from '@mpp-sdk/testing';
import './define.js';
import {states, tag} from './mpp-slot-picker.states.js';

testStates(tag, states);
