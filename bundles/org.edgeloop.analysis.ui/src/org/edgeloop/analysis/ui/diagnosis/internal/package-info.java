/**
 * The widgets of the Diagnosis view. Nothing here is seen outside.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.diagnosis.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
