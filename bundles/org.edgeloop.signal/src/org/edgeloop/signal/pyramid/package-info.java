/**
 * What recordings of any length look like at any zoom: exact minimum and maximum and the RMS of every bin, straight from the
 * samples or through a pyramid of summaries kept in a cache folder. Nothing here copies a recording.
 */
@NonNullByDefault
package org.edgeloop.signal.pyramid;

import org.eclipse.jdt.annotation.NonNullByDefault;
