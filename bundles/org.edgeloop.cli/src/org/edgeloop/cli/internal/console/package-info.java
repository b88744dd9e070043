/**
 * What all commands share towards the terminal: output in UTF-8, JSON, tables, a progress bar, messages and exit codes.
 * Machine-readable output goes to the standard output alone, everything else to the standard error.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.console;

import org.eclipse.jdt.annotation.NonNullByDefault;
