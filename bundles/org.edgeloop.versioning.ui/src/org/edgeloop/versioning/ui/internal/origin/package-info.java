/**
 * Asks where what is selected came from, and shows it in a dialog. The words are made in {@code OriginText}.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.versioning.ui.internal.origin;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
