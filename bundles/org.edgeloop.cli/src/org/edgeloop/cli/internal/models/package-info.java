/**
 * The commands on registered models, their versions, aliases and stages.
 * A promotion is the only one that changes a store.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.models;

import org.eclipse.jdt.annotation.NonNullByDefault;
