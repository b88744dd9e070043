/**
 * The editor of a project's label types, tiers and presets, which are kept in {@code dataset.json}.
 * Every change is one step of undo; types that are renamed take their labels along when they are saved.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.dataset.ui.taxonomy;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
