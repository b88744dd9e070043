/**
 * The command that makes packages of models for servers which take no files from here.
 * What is written is read by other programs, so that each form has an option of its own.
 */
@NonNullByDefault({})
package org.edgeloop.cli.internal.device.packages;

import org.eclipse.jdt.annotation.NonNullByDefault;
