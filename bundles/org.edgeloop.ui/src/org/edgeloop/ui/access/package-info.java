/**
 * What reaching other machines asks of the user in the workbench: secrets, which the secure storage keeps, and decisions about trust.
 * Each question is asked when it arises, on whatever thread, and answered in the user interface.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.ui.access;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
