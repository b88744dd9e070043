/**
 * The stores that the workbench knows: those of its projects and those that the user added. They are opened once and shared by every
 * view and editor; what proves to a server who one is lies in the secure storage alone.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.stores;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
