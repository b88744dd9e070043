/**
 * The commands on what detectors and models suggest for a project's labels. They write into files of suggestions; only accepting and
 * rejecting change label files.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.suggestion;

import org.eclipse.jdt.annotation.NonNullByDefault;
