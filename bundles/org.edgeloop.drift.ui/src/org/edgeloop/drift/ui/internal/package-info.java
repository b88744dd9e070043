/**
 * Commands, wizards and the pages' common parts of drift reports.
 * Nothing outside this bundle uses them.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.drift.ui.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
