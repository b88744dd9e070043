/**
 * The dataset explorer: a navigator of projects, groups, recordings and channels with their labels' counts and states.
 * Other views show it by {@link DatasetExplorer#ID}.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.explorer;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
