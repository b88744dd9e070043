/**
 * Logged runs that wait for their stores, delivered by the workbench. Whatever program of this user logged them, they lie in one
 * spool.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.internal.logging;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
