/**
 * What every view and editor is built with: jobs around operations, problems put before the user, icons, theme colours.
 * It knows no recording and no model, so each part of the workbench can stand on it.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
