import {testStates} from '@mpp-sdk/testing';
import './define.js';
import {states, tag} from './mpp-appointment-booking.states.js';

testStates(tag, states);
