/**
 * How each kind of chart is made of the runs of a comparison, and the parts of its page.
 * Nothing here is known outside of this bundle.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.comparison;

import org.eclipse.jdt.annotation.NonNullByDefault;
