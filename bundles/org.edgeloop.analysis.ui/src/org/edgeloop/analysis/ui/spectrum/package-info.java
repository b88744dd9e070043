/**
 * The Spectrum view: spectra of what is selected, with cursors, peaks and the lines at which a bearing's faults are expected.
 * Its logic is in presenters that know no widget.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.spectrum;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
