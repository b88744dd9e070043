/**
 * Feature tables looked into: how features spread by classes, one against another, or along principal components. What is brushed leads to its
 * windows in the recordings.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.features;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
