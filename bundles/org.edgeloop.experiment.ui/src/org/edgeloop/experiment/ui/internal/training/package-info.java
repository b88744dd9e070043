/**
 * The wizard that trains classifiers on a feature table.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.internal.training;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
