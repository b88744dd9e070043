/**
 * Practice devices of a project, for whoever has no hardware at hand: started together, described in the project as real ones are, ended
 * together.
 */
@NonNullByDefault
package org.edgeloop.device.practice.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;
