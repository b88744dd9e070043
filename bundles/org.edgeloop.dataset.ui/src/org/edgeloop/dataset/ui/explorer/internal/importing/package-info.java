/**
 * Bringing recordings into a project: the import wizard, drag and drop from the desktop, and what was refused.
 * Copying is the dataset's own operation, run in a job.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.explorer.internal.importing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
