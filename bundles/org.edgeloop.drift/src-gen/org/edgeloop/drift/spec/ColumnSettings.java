/**
 */
package org.edgeloop.drift.spec;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is set by hand for one column: one line of the file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.ColumnSettings#getColumn <em>Column</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ColumnSettings#getRole <em>Role</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ColumnSettings#getKind <em>Kind</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ColumnSettings#getType <em>Type</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ColumnSettings#getStattest <em>Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ColumnSettings#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.ColumnSettings#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.drift.spec.SpecPackage#getColumnSettings()
 * @model
 * @generated
 */
public interface ColumnSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column's name in both tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getColumnSettings_Column()
	 * @model default=""
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ColumnSettings#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.drift.spec.ColumnRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the column is for; AUTO for what its name and values say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.edgeloop.drift.spec.ColumnRole
	 * @see #setRole(ColumnRole)
	 * @see org.edgeloop.drift.spec.SpecPackage#getColumnSettings_Role()
	 * @model
	 * @generated
	 */
	ColumnRole getRole();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ColumnSettings#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.edgeloop.drift.spec.ColumnRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ColumnRole value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.drift.spec.ColumnKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As what its values are compared; AUTO for what they look like.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.edgeloop.drift.spec.ColumnKind
	 * @see #setKind(ColumnKind)
	 * @see org.edgeloop.drift.spec.SpecPackage#getColumnSettings_Kind()
	 * @model
	 * @generated
	 */
	ColumnKind getKind();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ColumnSettings#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.edgeloop.drift.spec.ColumnKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ColumnKind value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As what type the column is read, one of ColumnType's names in lower case; empty to infer it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getColumnSettings_Type()
	 * @model default=""
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ColumnSettings#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Stattest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stat test of the column; empty for that of its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stattest</em>' attribute.
	 * @see #setStattest(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getColumnSettings_Stattest()
	 * @model default=""
	 * @generated
	 */
	String getStattest();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ColumnSettings#getStattest <em>Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stattest</em>' attribute.
	 * @see #getStattest()
	 * @generated
	 */
	void setStattest(String value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The threshold; null for that of its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getColumnSettings_Threshold()
	 * @model
	 * @generated
	 */
	Double getThreshold();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ColumnSettings#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the column's line holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getColumnSettings_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.ColumnSettings#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // ColumnSettings
