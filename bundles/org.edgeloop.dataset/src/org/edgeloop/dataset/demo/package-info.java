/**
 * The demo project: recordings of a simulated bearing rig with known faults, some of them labelled, written the same to the last
 * bit everywhere. It is what a newcomer opens first, and what tests and pictures are made from.
 */
@NonNullByDefault
package org.edgeloop.dataset.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;
