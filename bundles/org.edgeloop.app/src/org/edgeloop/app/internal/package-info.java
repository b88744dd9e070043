/**
 * The window and all that stands around the parts: workspace, menus, welcome page, about dialog.
 * The parts themselves come from the other bundles through extension points.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.app.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
