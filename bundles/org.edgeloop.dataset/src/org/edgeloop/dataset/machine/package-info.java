/**
 * Which machine a recording was taken from: the bearings that it may listen to and the speed of the shaft. Both come of the project's description
 * and of what the recording's file says itself.
 */
@NonNullByDefault
package org.edgeloop.dataset.machine;

import org.eclipse.jdt.annotation.NonNullByDefault;
