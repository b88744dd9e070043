/**
 * Making a new drift report: from nothing, or from tables that are selected in the explorer.
 * What is asked for can be changed later on the page Setup.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.drift.ui.internal.wizard;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
