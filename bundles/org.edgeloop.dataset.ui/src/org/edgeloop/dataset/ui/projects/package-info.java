/**
 * Edgeloop projects in the workspace: opening a folder that is one, making a new one, and the demo.
 * Everything that shows a project to the user (explorer, welcome page, wizards) comes through here.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.projects;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
