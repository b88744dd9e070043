/**
 * The devices of a project in the workbench: what there is, what is put onto it, what it says. Whatever reaches out does so in jobs.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.device.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
