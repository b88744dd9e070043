/**
 * The dataset in the workbench: this package names what its parts share.
 * The explorer, the labelling editor and the projects have packages of their own.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
