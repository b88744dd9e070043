/**
 * The wizards and commands behind {@link org.edgeloop.dataset.ui.projects.Projects}.
 * They ask for names and folders and leave the work to jobs.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.projects.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
