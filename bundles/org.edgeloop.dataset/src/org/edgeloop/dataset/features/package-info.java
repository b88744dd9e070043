/**
 * Feature tables: a row for each window of a channel that says where it lies, what it is labelled with, and its features.
 * What the columns mean and what the table was made from stands in a manifest beside it.
 */
@NonNullByDefault
package org.edgeloop.dataset.features;

import org.eclipse.jdt.annotation.NonNullByDefault;
