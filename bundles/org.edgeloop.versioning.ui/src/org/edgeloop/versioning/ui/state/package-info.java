/**
 * What is known of the versions of the projects: which files and which data differ from what was committed, and how the branch stands.
 * It is read in the background, and shared by views and by the marks in the explorer.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.versioning.ui.state;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
