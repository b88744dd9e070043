/**
 * What detectors and models suggest to say of a recording, apart from what people say of it until somebody accepts it. Files of
 * suggestions lie beside the label files; which of them are still open follows from the labels.
 */
@NonNullByDefault
package org.edgeloop.dataset.suggestion;

import org.eclipse.jdt.annotation.NonNullByDefault;
