/** Widgets of the Spectrogram view, and what is drawn over its picture. Nothing here is seen outside. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.spectrogram.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
