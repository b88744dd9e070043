/**
 * Models on Linux boards as signed releases that replace each other as a whole. A board tries a release by itself and goes back to the
 * one before if it is not healthy, whether or not the desktop is still there.
 */
@NonNullByDefault
package org.edgeloop.device.linux.release;

import org.eclipse.jdt.annotation.NonNullByDefault;
