/**
 * How the features of a window are computed from its amplitudes and its spectrum, and how tables of them are written.
 * What each feature means is said at the feature itself.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.features;

import org.eclipse.jdt.annotation.NonNullByDefault;
