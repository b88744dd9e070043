/**
 * What stands behind the Runs view and the Run view: tables, pictures, dialogs, menus and handlers. Nothing here is meant to be
 * called from another bundle.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.internal.runs;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
