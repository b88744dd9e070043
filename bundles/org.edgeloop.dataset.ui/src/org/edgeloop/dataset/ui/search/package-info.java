/**
 * The Label Search view: labels of all recordings of a project at once, by what they say.
 * A found label opens its recording where it is.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.search;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
