/**
 * The Diagnosis view: which part of a bearing is damaged, with the evidence.
 * Its logic is in a presenter that knows no widget.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.diagnosis;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
