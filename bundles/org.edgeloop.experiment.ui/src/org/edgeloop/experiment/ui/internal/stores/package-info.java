/**
 * What stands behind the Experiments view: its tree, where stores come from, the wizard that adds one, dialogs and handlers.
 * Nothing here is meant to be called from another bundle.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.internal.stores;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
