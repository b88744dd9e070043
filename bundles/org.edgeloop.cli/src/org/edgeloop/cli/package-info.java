/**
 * TODO.
 */
@NonNullByDefault
package org.edgeloop.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
