/**
 * Templates of {@code dvc.yaml}: variables and where they come from, texts with {@code ${}}, stages made by {@code foreach} and
 * {@code matrix}.
 */
@NonNullByDefault
package org.edgeloop.dvc.internal.template;

import org.eclipse.jdt.annotation.NonNullByDefault;
