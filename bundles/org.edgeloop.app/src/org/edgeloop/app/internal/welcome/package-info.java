/**
 * The page that greets a user: three first steps and where to go from there.
 * It is drawn with widgets, so that it follows the theme and a screen reader can read it.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.app.internal.welcome;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
