"""The shape of what a template may know, each field with what it means.

mypy holds what makes the context against these, and docs/templates.md shows them (``make docs``): the text of a class
says where in the context it stands, the text below a field what that holds.

All of it is public: it is there for the templates of any office, and no built-in template has to use a field for it to
stay. One that nobody needs any more goes only with another ``CONTEXT_VERSION``.
"""
