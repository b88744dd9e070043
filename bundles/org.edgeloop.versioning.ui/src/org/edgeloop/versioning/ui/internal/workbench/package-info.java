/**
 * What the workbench knows of versions: the states of its projects, kept up to date, and the marks in its explorer.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.versioning.ui.internal.workbench;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
