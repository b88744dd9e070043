/**
 * What stands in the text files of DVC: values as Python holds them. They are read from YAML and JSON and written byte for byte as DVC does.
 */
@NonNullByDefault
package org.edgeloop.dvc.value;

import org.eclipse.jdt.annotation.NonNullByDefault;
