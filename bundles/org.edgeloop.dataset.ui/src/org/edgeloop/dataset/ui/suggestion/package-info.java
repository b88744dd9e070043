/**
 * What views on a whole project need of suggestions: which recordings are open, and one way to decide that is right for open and closed
 * ones.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.suggestion;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
