/**
 * What reaching out to other machines asks for: answered by options, the environment and the terminal.
 * Secrets come from the environment or are typed unseen; no option takes one.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.access;

import org.eclipse.jdt.annotation.NonNullByDefault;
